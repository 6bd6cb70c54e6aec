Rails.application.routes.draw do
  namespace :api do
    resources :orders, only: %i[index show] do
      member do
        post :capture
      end
    end
  end
end
